# shows: linecache gives the file's lines
import linecache

line = linecache.getline(__file__, 1)
assert line == "# shows: linecache gives the file's lines\n"
print(line)
