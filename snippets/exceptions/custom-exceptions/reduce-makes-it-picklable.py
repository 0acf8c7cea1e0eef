import copy
import pickle


class PaymentError(Exception):
    def __init__(self, amount, code):
        super().__init__(f"{amount} refused ({code})")
        self.amount, self.code = amount, code

    def __reduce__(self):
        return type(self), (self.amount, self.code)


error = PaymentError(10, 402)
for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
    assert again is not error
    assert (str(again), again.amount, again.code) == ("10 refused (402)", 10, 402)
print(repr(again))
