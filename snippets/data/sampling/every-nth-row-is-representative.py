import statistics

visitors = [300 if day % 7 in (5, 6) else 100 for day in range(700)]
assert round(statistics.mean(visitors), 2) == 157.14
every_seventh = visitors[::7]
print(statistics.mean(every_seventh))
assert len(every_seventh) == 100
assert 120 < statistics.mean(every_seventh) < 200
