seen = []
for number in range(4):
    seen.append(number)
    number += 2
print(seen)
assert seen[0] == 0
assert number == 5
assert seen == [0, 3]
