import pickle


class PaymentError(Exception):
    def __init__(self, amount, code):
        super().__init__(f"{amount} refused ({code})")
        self.code = code


error = PaymentError(10, 402)
assert (str(error), error.code) == ("10 refused (402)", 402)
data = pickle.dumps(error)
try:
    outcome = pickle.loads(data).code
except TypeError as error:
    outcome = str(error)

assert "required positional argument" in outcome
print(outcome)
assert outcome == 402
