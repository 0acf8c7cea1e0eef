# Makes `sys.stderr` anew, as `create_stdio` of CPython does it, now that its descriptor is a pipe.

import _io, sys

buffer = _io.open(2, "wb", closefd=False)
buffer.raw.name = "<stderr>"
sys.stderr = _io.TextIOWrapper(buffer, sys.stderr.encoding, sys.stderr.errors, newline="\n", line_buffering=True)
sys.stderr.mode = "w"
sys.__stderr__ = sys.stderr
