# shows: a SystemExit that is caught
import sys

try:
    sys.exit(3)
except SystemExit as error:
    code = error.code
assert code == 3
print(code)
