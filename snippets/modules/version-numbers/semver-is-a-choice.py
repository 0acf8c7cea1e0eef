# /// script
# dependencies = ["packaging"]
# ///
from packaging.version import InvalidVersion, Version

accepted = {}
for text in ("1.2.3", "2024.10", "1.0.post1", "1.0.0-alpha.1", "1.0.0-beta-exp"):
    try:
        accepted[text] = str(Version(text))
    except InvalidVersion as error:
        accepted[text] = type(error).__name__

assert accepted == {
    "1.2.3": "1.2.3",
    "2024.10": "2024.10",
    "1.0.post1": "1.0.post1",
    "1.0.0-alpha.1": "1.0.0a1",
    "1.0.0-beta-exp": "InvalidVersion",
}
print(accepted)
