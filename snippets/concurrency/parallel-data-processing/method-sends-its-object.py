# /// script
# [tool.verify]
# equivalent = [{ mutant = "number: multiprocessing.get_context(\"fork\").Pool(2) -> multiprocessing.get_context(\"fork\").Pool(3)", because = "The chunk size alone decides how many chunks are sent." }]
# ///
import multiprocessing
import pickle

sent = []


class Model:
    def __init__(self, table):
        self.table = table

    def look_up(self, index):
        return self.table[index]

    def __reduce__(self):
        sent.append(len(self.table))
        return Model, (self.table,)


model = Model(bytes(range(200)) * 1000)
assert len(pickle.dumps(model.look_up)) > 200_000
sent.clear()
with multiprocessing.get_context("fork").Pool(2) as pool:
    assert pool.map(model.look_up, range(6), chunksize=2) == [0, 1, 2, 3, 4, 5]
assert sent == [200_000] * 3
