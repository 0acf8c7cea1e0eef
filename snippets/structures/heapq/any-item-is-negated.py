import heapq

heap = []
outcomes = []
for items in ([3, 9, 5], ["spam", "ham"]):
    try:
        heap = [-item for item in items]
        heapq.heapify(heap)
        outcomes.append(-heapq.heappop(heap))
    except TypeError as error:
        outcomes.append(type(error).__name__)
print(outcomes)
assert outcomes[0] == 9
assert outcomes[1] == "spam"
