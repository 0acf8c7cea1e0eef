class Point:
    pass


point, scores = Point(), {}
(point.x, point.y), scores["a"] = [(1, 2), 3]
assert vars(point) == {"x": 1, "y": 2}
assert scores == {"a": 3}
print(vars(point), scores)
