# /// script
# dependencies = ["flask"]
# ///
import importlib.metadata
import re

required = {
    re.match(r"[\w-]+", line).group().lower()
    for line in importlib.metadata.requires("flask")
    if "extra ==" not in line and "python_version" not in line
}
assert required == {"blinker", "click", "itsdangerous", "jinja2", "markupsafe", "werkzeug"}
print(sorted(required))
