class Point:
    def __init__(self):
        return []


try:
    Point()
except TypeError as error:
    outcome = f"TypeError: {error}"
assert outcome == "TypeError: __init__() should return None, not 'list'"
print(outcome)
