# /// script
# [tool.verify]
# redact = [{ pattern = "tmp\\w{8}", with = "<temporary name>" }]
# ///
from tempfile import TemporaryDirectory

manager = TemporaryDirectory()
with manager as target:
    print(type(manager).__name__, "bound a", type(target).__name__)
assert target is manager
