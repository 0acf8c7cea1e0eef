import array
import pickle

rows = array.array("d", range(1_000_000))
message = pickle.dumps(rows)
assert 8_000_000 < len(message) < 8_000_200
bounds = pickle.dumps((0, 1_000_000))
assert len(bounds) < 100
assert pickle.loads(message)[999_999] == 999_999.0 and pickle.loads(bounds) == (0, 1_000_000)
