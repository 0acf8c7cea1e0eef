calls, lookups = [], []


def limit():
    calls.append(None)
    return 10


class Settings:
    @property
    def limit(self):
        lookups.append(None)
        return 10


settings = Settings()
results = [[item for item in range(50) if item < limit()], [item for item in range(50) if item < settings.limit]]
inside = len(calls), len(lookups)
most = limit()
results.append([item for item in range(50) if item < most])
print(inside, len(calls))
assert results == [list(range(10))] * 3
assert (inside, len(calls)) == ((50, 50), 51)
