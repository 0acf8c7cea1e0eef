import copy
import pickle

calls = []


class PaymentError(Exception):
    def __init__(self, message, *rest):
        calls.append((message, *rest))
        super().__init__(f"refused: {message}")
        self.note = "kept"


class TwoArguments(Exception):
    def __init__(self, amount, code):
        super().__init__(f"{amount} refused ({code})")


error = PaymentError("expired", 402)
assert error.__reduce__() == (PaymentError, ("refused: expired",), {"note": "kept"})
data = pickle.dumps(error)
calls.clear()
loaded, copied = pickle.loads(data), copy.copy(error)
assert calls == [("refused: expired",)] * 2

outcomes = []
for again in (copy.copy, lambda error: pickle.loads(pickle.dumps(error))):
    try:
        again(TwoArguments(10, 402))
    except TypeError as raised:
        outcomes.append("missing 1 required positional argument: 'code'" in str(raised))
assert outcomes == [True, True]
print(loaded, "-", copied)
