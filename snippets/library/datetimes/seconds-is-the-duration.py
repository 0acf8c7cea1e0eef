from datetime import datetime

elapsed = datetime(2024, 3, 2, 0, 1) - datetime(2024, 3, 1)

print(elapsed, elapsed.seconds)
assert elapsed.seconds == 86_460
