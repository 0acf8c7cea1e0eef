import os
import sys
import time

assert sorted(os.environ) == ["HOME", "LC_ALL", "PATH", "PYTHONHASHSEED", "TMPDIR", "TZ"]
assert time.tzname == ("UTC", "UTC")
assert sys.flags.hash_randomization == 0
assert sys.getfilesystemencoding() == "utf-8"
assert sys.stdout.encoding == "utf-8"
assert os.environ["PATH"].split(":")[0] == os.path.dirname(sys.executable)
