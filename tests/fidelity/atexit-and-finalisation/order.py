# shows: exit functions run in reverse order, after the last line
import atexit

for n in range(3):
    atexit.register(print, "exit", n)
assert atexit._ncallbacks() >= 3
print("last line")
