import gc


class Session:
    pass


cache, other = {"a": Session()}, {"b": Session()}

referrers = gc.get_referrers(cache["a"])
assert [referrer is cache for referrer in referrers] == [True]
assert [referrer is other for referrer in gc.get_referrers(other["b"])] == [True]
session = cache.pop("a")
assert [referrer is globals() for referrer in gc.get_referrers(session)] == [True]
print(len(referrers), type(referrers[0]).__name__)
