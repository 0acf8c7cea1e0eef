seen = []
for number in range(4):
    seen.append(number)
    number += 10
assert seen == [0, 1, 2, 3]
assert number == 13
print(seen, number)
