# /// script
# dependencies = ["setuptools"]
#
# [tool.verify]
# timeout = 120
# ///
import importlib.resources
import importlib.util
from importlib.metadata import version

found = {name: importlib.util.find_spec(name) is not None for name in ("setuptools", "pkg_resources")}
assert int(version("setuptools").partition(".")[0]) >= 82
assert found == {"setuptools": True, "pkg_resources": False}
assert callable(importlib.resources.files)
print(found)
