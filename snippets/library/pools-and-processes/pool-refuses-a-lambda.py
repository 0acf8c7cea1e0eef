import multiprocessing
import pickle

nameless = lambda value: 1
outcomes = []
with multiprocessing.get_context("fork").Pool() as pool:
    for function, argument in ((nameless, None), (callable, nameless), (callable, len), (callable, None)):
        try:
            outcomes.append(pool.apply(function, (argument,)))
        except pickle.PicklingError as error:
            outcomes.append("<lambda>" in str(error) and "refused")

assert outcomes == ["refused", "refused", True, False]
print(outcomes)
