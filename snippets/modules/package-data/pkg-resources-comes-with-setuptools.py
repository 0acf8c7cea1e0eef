# /// script
# dependencies = ["setuptools"]
#
# [tool.verify]
# timeout = 120
# ///
import importlib.util
import sys

found = importlib.util.find_spec("pkg_resources")
print(found)
assert found is not None
