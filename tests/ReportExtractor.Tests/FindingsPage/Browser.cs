using Microsoft.Playwright;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.FindingsPage;

/// <summary>One browser for all tests of a class; each opens pages of its own and must leave no message and ask for nothing outside.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (InstalledProgram.Find("chromium") is not { } chromium)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page of a width, lets a test use it, and checks that it was quiet.</summary>
    public async Task WithPageAsync(string html, int width, Func<IPage, Task> use)
    {
        var file = Path.Combine(Path.GetTempPath(), $"findings-{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, html);
        try
        {
            await using var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
            var page = await context.NewPageAsync();
            var messages = new List<string>();
            page.Console += (_, message) => messages.Add(message.Text);
            page.PageError += (_, error) => messages.Add(error);
            page.Request += (_, request) =>
            {
                if (request.Url != new Uri(file).AbsoluteUri && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                    messages.Add($"asked for {request.Url}");
            };
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            await use(page);
            Assert.Empty(messages);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
