# tries: act on the terminal by the message of sys.exit
# full: ended-early
import sys

sys.exit("\n::error::forged\x1b[31mX\r##[error]\u202e\x00")
assert 1 + 0 == 1
