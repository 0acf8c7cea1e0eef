from collections import Counter

events = [(3, 4), (8, 9), (9, 12), (14, 15)]  # time of the event, time of arrival
by_event = Counter(happened // 10 for happened, _ in events)
by_arrival = Counter(arrived // 10 for _, arrived in events)
assert (by_event, by_arrival) == ({0: 3, 1: 1}, {0: 2, 1: 2})
