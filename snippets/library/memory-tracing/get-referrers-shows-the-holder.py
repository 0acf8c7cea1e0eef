import gc


class Session:
    pass


cache, other = {"a": Session()}, {"b": Session()}

referrers = gc.get_referrers(cache["a"])
assert [referrer is cache for referrer in referrers] == [True]
assert [referrer is other for referrer in gc.get_referrers(other["b"])] == [True]
session = cache.pop("a")
assert [referrer is globals() for referrer in gc.get_referrers(session)] == [True]
text = str(session)
untracked = (text, 1)
gc.collect()
assert gc.is_tracked(untracked) is False
assert [referrer is globals() for referrer in gc.get_referrers(text)] == [True]
print(len(referrers), type(referrers[0]).__name__)
