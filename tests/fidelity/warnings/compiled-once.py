# shows: warnings of compiling the file come once, though the file is read again
import warnings

assert "__warningregistry__" not in globals()
x = 1000
assert (x is 1000) in (True, False)
print("once")
