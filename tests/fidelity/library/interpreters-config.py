# shows: sub-interpreters run text of their own
# python: >=3.14
from concurrent import interpreters

interpreter = interpreters.create()
seen = interpreter.call(abs, -5)
interpreter.close()
assert seen == 5
print(seen)
