# shows: no flag of the interpreter is set
import sys

names = "debug inspect interactive optimize dont_write_bytecode no_user_site no_site ignore_environment verbose bytes_warning quiet isolated dev_mode".split()
flags = {name: getattr(sys.flags, name) for name in names}
print(flags)
assert set(flags.values()) == {0}
