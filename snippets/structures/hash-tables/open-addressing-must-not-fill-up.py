def search(slots, key, limit):
    position = key % len(slots)
    for probe in range(1, limit + 1):
        if slots[position] is None or slots[position] == key:
            return probe
        position = (position + 1) % len(slots)
    return None


slots = [number * 8 for number in range(8)]
assert search(slots, 56, 1000) == 8
assert search(slots, 64, 1000) is None
assert search([*slots[:7], None], 64, 1000) == 8

buckets = [[] for _ in range(8)]
for number in range(100):
    buckets[number % 8].append(number)
assert max(map(len, buckets)) == 13
assert 200 not in buckets[200 % 8]
print(search(slots, 64, 1000), max(map(len, buckets)))
