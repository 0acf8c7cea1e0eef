# tries: list the processes of the machine and read their command lines
# full: passed
import glob

lines = []
for path in glob.glob("/proc/[0-9]*/cmdline"):
    try:
        with open(path, "rb") as file:
            lines.append(file.read())
    except OSError:
        pass
assert lines == []
