import copy
import pickle


class PaymentError(Exception):
    def __init__(self, amount, code):
        super().__init__(f"{amount} refused ({code})")
        self.amount = amount
        self.code = code


class Reduced(PaymentError):
    def __reduce__(self):
        return type(self), (self.amount, self.code)


def error_of(action):
    try:
        action()
    except TypeError:
        return "TypeError"


outcomes = [
    error_of(lambda: pickle.loads(pickle.dumps(PaymentError(10, 402)))),
    error_of(lambda: copy.copy(PaymentError(10, 402))),
]
loaded = pickle.loads(pickle.dumps(Reduced(10, 402)))

assert PaymentError(10, 402).__reduce__() == (PaymentError, ("10 refused (402)",), {"amount": 10, "code": 402})
assert outcomes == ["TypeError", "TypeError"]
assert (str(loaded), loaded.code) == ("10 refused (402)", 402)
print(outcomes, loaded)
