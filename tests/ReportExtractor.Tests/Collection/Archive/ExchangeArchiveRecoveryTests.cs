using System.Text;
using ReportExtractor.Collection.Archive;
using static ReportExtractor.Tests.Collection.Archive.ArchiveFolder;

namespace ReportExtractor.Tests.Collection.Archive;

/// <summary>What counts of an archive is what was noted as kept, whatever moment its writer was killed at.</summary>
public sealed class ExchangeArchiveRecoveryTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_taken_back_is_gone_and_what_was_kept_is_not()
    {
        using var archive = _folder.Open();
        var kept = Add(archive, Page);
        archive.Keep();
        var before = archive.State;
        Add(archive, "HTTP/1.1 200 OK\r\n\r\nsecond");

        archive.TakeBack();

        Assert.Equal(before, archive.State);
        Assert.Equal(before!.Value.Bytes, new FileInfo(_folder.PathOf(_folder.File())).Length);
        Assert.Equal("年报", _folder.Body(kept));
        Assert.Equal("third", _folder.Body(Add(archive, "HTTP/1.1 200 OK\r\n\r\nthird")));
    }

    [Fact]
    public void A_file_whose_first_records_were_taken_back_says_what_it_is_all_the_same()
    {
        using (var archive = _folder.Open())
        {
            Add(archive, Page);
            archive.TakeBack();
            Add(archive, Page);
        }

        Assert.Equal([WarcType.Info, WarcType.Request, WarcType.Response], _folder.Records(_folder.File()).Select(record => record.Type));
    }

    [Fact]
    public void Nothing_can_be_taken_back_before_anything_was_added()
    {
        using var archive = _folder.Open();

        archive.TakeBack();

        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void What_stands_behind_what_was_kept_is_cut_off_when_it_is_opened_again()
    {
        using (var archive = _folder.Open())
        {
            Add(archive, Page);
            _folder.Note(archive);
            Add(archive, "HTTP/1.1 200 OK\r\n\r\nlost");
        }

        using (var archive = _folder.Open())
            Add(archive, "HTTP/1.1 200 OK\r\n\r\nlater");

        Assert.Equal([Page, "HTTP/1.1 200 OK\r\n\r\nlater"], _folder.Records(_folder.File()).Where(record => record.Type == WarcType.Response).Select(record => Encoding.UTF8.GetString(record.Content.Span)));
    }

    [Fact]
    public void A_file_that_was_never_noted_is_set_aside()
    {
        using (var archive = _folder.Open())
            Add(archive, Page);
        var file = _folder.File();
        File.WriteAllText(_folder.PathOf("notes.txt"), "mine");

        using (_folder.Open())
            Assert.Equal(["notes.txt", $"{file}.aside"], _folder.Files);
        Assert.Equal(Page, Encoding.UTF8.GetString(_folder.Records($"{file}.aside")[^1].Content.Span));
    }

    [Fact]
    public void A_file_that_lost_what_was_noted_is_refused()
    {
        using (var archive = _folder.Open())
        {
            Add(archive, Page);
            _folder.Note(archive);
        }

        File.WriteAllBytes(_folder.PathOf(_folder.File()), [1, 2, 3]);

        Assert.Contains("has 3 bytes where", Assert.Throws<InvalidDataException>(() => _folder.Open()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_file_that_is_missing_is_told(int missing)
    {
        _folder.FillThreeFiles();
        var path = _folder.PathOf(_folder.Noted.Keys.Order(StringComparer.Ordinal).ElementAt(missing));
        File.Delete(path);

        Assert.Contains($"{path} has 0 bytes where", Assert.Throws<InvalidDataException>(() => _folder.Open()).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void What_another_store_has_filled_is_not_touched()
    {
        _folder.FillThreeFiles();
        _folder.Noted.Clear();

        Assert.Contains("3 archives that another store has filled", Assert.Throws<InvalidDataException>(() => _folder.Open()).Message, StringComparison.Ordinal);
        Assert.Equal(3, _folder.Files.Count());
    }

    [Fact]
    public void The_archives_of_other_programs_are_not_touched()
    {
        File.WriteAllText(_folder.PathOf("crawl-1.warc.gz"), "theirs");
        File.WriteAllText(_folder.PathOf("crawl-2.warc.gz"), "theirs");

        using (_folder.Open())
            Assert.Equal(2, _folder.Files.Count());
    }

    [Fact]
    public void A_full_file_is_followed_by_another()
    {
        using var archive = _folder.Open(fullAt: 1);
        var first = Add(archive, Page);
        _folder.Note(archive);
        var second = Add(archive, Page);
        _folder.Note(archive);

        Assert.NotEqual(first.File, second.File);
        Assert.Equal(["年报", "年报"], [_folder.Body(first), _folder.Body(second)]);
        Assert.Equal(2, _folder.Noted.Count);
        Assert.All(_folder.Noted, file => Assert.Equal(file.Value, new FileInfo(_folder.PathOf(file.Key)).Length));
        Assert.All(_folder.Noted, file => Assert.Equal(WarcType.Info, _folder.Records(file.Key)[0].Type));
    }

    [Fact]
    public void What_is_kept_together_stands_in_one_file()
    {
        using var archive = _folder.Open(fullAt: 1);
        var places = new[] { Add(archive, Page), Add(archive, Page) };

        Assert.Equal(places[0].File, places[1].File);
        Assert.Equal((places[1].File, places[1].Position + places[1].Length), archive.State);
    }

    [Fact]
    public void An_archive_of_several_files_is_gone_on_with_in_the_last()
    {
        var last = _folder.FillThreeFiles();

        using var again = _folder.Open();

        Assert.Equal(last, Add(again, Page).File);
        Assert.Equal(3, _folder.Files.Count());
    }

    [Fact]
    public void Archives_opened_in_the_same_second_do_not_write_to_the_same_file()
    {
        var files = new List<string>();
        for (var number = 0; number < 3; number++)
        {
            using var archive = _folder.Open(fullAt: 1);
            files.Add(Add(archive, Page).File);
            _folder.Note(archive);
        }

        Assert.Equal(3, files.Distinct(StringComparer.Ordinal).Count());
    }
}
