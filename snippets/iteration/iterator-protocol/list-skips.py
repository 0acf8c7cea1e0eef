numbers = [2, 4, 6, 8]
visited = []
for number in numbers:
    visited.append(number)
    numbers.remove(number)
assert visited == [2, 6]
assert numbers == [4, 8]
print("visited", visited, "- left over", numbers)
