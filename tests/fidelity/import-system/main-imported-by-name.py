# shows: __main__ can be imported by its name
import __main__

x = 5
assert __main__.x == 5
print(__main__.__name__)
