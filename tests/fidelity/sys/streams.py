# shows: encodings, names, modes and buffering of the standard streams
import sys

for stream in (sys.stdin, sys.stdout, sys.stderr):
    print(stream.name, stream.mode, stream.encoding, stream.errors, stream.line_buffering, stream.write_through, stream.newlines, type(stream.buffer).__name__)
assert sys.stdout.name == "<stdout>"
assert sys.__stdout__ is sys.stdout and sys.__stderr__ is sys.stderr and sys.__stdin__ is sys.stdin
