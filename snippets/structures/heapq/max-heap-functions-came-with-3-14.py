# /// script
# requires-python = ">=3.14"
# ///
import heapq

words = ["ham", "spam", "eggs"]
heapq.heapify_max(words)
assert words[0] == "spam"
heapq.heappush_max(words, "tomato")
assert [heapq.heappop_max(words) for _ in range(4)] == ["tomato", "spam", "ham", "eggs"]
assert words == []
print(words)
