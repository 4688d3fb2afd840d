"""What the tests of importing share: a file of invented people, and waiting until it is read."""

from tests.app.settling import until

CONNECTIONS = (
    'Notes:\n"When exporting your connection data, you may notice ..."\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,ana@ruiz.example,Bay Freight,Planner,"
    "12 Mar 2024\n"
    ",,https://www.linkedin.com/in/nobody,,Acme,Intern,03/15/2024\n"
    "Priya,Raman,,priya@raman.example,,,2024-03-15\n"
    "Denise,Okafor,,denise.okafor@example.org,Somewhere Else,Director,7-Feb-22\n"
    'Wendy,"Lund, PhD",https://www.linkedin.com/in/wendy-lund,,"Globex, Inc.",CFO,7-Feb-22\n'
)
TABLE = "Wer;Wo;Was;Mail\nCleo Park;Bay Freight;Dispatcher;cleo@bay.example\nDana Wu;Rail;;\n;A;;\n"


async def press_and_wait(pilot, keys):
    """Press keys; "…" waits for what goes on in the background."""
    for key in keys:
        if key == "…":
            await until(pilot, lambda: getattr(pilot.app.screen, "background", None) is None)
        else:
            await pilot.press(key)
            await pilot.app.type_ahead.all_landed()
            await pilot.pause()
