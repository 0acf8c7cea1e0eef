import io
import pickle

calls = []
dangerous = b"cbuiltins\neval\n(S'calls.append(6 * 7)'\ntR."


class Strict(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is forbidden")


outcomes = []
for data in (dangerous, pickle.dumps({"a": [1, 2.5, None]})):
    try:
        outcomes.append(Strict(io.BytesIO(data)).load())
    except pickle.UnpicklingError as error:
        outcomes.append(str(error))
assert outcomes == ["builtins.eval is forbidden", {"a": [1, 2.5, None]}]
assert calls == []
print(outcomes)
