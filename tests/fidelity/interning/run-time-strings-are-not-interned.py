# shows: a string that was built at run time is another object until it is interned
import sys

built = "".join(["spam", "_", "eggs"])
literal = "spam_eggs"
assert built == literal
assert built is not literal
assert sys.intern(built) is literal
print(sys.intern(built))
