outcomes = []
for act in (lambda: 1.0 / 0.0, lambda: 1.0 // 0.0, lambda: 1.0 % 0.0, lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0):
    try:
        outcomes.append(act())
    except ZeroDivisionError as error:
        outcomes.append(type(error).__name__)

assert outcomes == ["ZeroDivisionError"] * 6
print(outcomes)
