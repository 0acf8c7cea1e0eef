import sys

appended, extended, sizes = [], [], set()
source = list(range(1000))
for number in source:
    appended.append(number)
    sizes.add(sys.getsizeof(appended))
before = sys.getsizeof(extended)
extended.extend(source)
assert appended == extended
assert len(sizes) == 28
assert sys.getsizeof(extended) <= sys.getsizeof(appended)
assert sys.getsizeof(extended) - before == 1000 * 8
print(len(sizes))
