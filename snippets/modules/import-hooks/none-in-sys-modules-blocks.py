import sys

sys.modules["colorsys"] = None
outcomes = []
for name in ("colorsys", "sndhdr_missing"):
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        outcomes.append((error.name, str(error)))
del sys.modules["colorsys"]
import colorsys

assert outcomes[0] == ("colorsys", "import of colorsys halted; None in sys.modules")
assert outcomes[1] == ("sndhdr_missing", "No module named 'sndhdr_missing'")
assert colorsys.rgb_to_hsv(0, 0, 0) == (0.0, 0.0, 0)
import xml.dom

sys.modules["xml.dom"] = None
from xml import dom

assert dom.__name__ == "xml.dom"
print(outcomes)
