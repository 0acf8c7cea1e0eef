# shows: __builtins__ of __main__ is the module
import builtins

assert __builtins__ is builtins
print(type(__builtins__).__name__)
