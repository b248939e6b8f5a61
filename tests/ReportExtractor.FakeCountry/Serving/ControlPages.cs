using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ReportExtractor.FakeCountry.Serving;

/// <summary>What 127.0.0.1 answers: <c>/night/N</c> changes the night, <c>/expected</c>, <c>/log</c> and <c>/sources</c> tell.</summary>
internal sealed class ControlPages(Country country)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var answer = context.Request.Path.Value!.Split('/') switch
        {
            ["", "night", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var night) && night > 0 => Changed(night),
            ["", "expected"] => Written(country.Expected(country.Night)),
            ["", "log"] => Written(country.Log.Entries),
            ["", "sources"] => new Answer(200, "text/yaml; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(country.SourcesYaml())),
            _ => Answer.NotFound,
        };
        await answer.SendAsync(context.Response);
    }

    private Answer Changed(int night)
    {
        country.Night = night;
        return Written(new { night });
    }

    private static Answer Written<T>(T value) => new(200, "application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(value, Json.Indented));
}
