import heapq


class Reversed:
    def __init__(self, item):
        self.item = item

    def __lt__(self, other):
        return other.item < self.item


words = ["ham", "spam", "eggs", "spam"]
heap = [Reversed(word) for word in words]
heapq.heapify(heap)
popped = [heapq.heappop(heap).item for _ in words]
assert popped == ["spam", "spam", "ham", "eggs"]

numbers = [-3, -9, -5]
heapq.heapify(numbers)
assert [-heapq.heappop(numbers) for _ in range(3)] == [9, 5, 3]
try:
    outcome = -words[0]
except TypeError:
    outcome = "no negative"
assert outcome == "no negative"
print(popped, outcome)
