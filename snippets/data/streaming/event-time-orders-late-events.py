from collections import defaultdict

events = [(3, 4), (8, 9), (9, 12), (10, 20)]  # time of the event, time of arrival
by_event, by_arrival = defaultdict(list), defaultdict(list)
for happened, arrived in events:
    by_event[happened // 10].append(happened)
    by_arrival[arrived // 10].append(arrived)
assert by_event == {0: [3, 8, 9], 1: [10]}
assert by_arrival == {0: [4, 9], 1: [12], 2: [20]}
