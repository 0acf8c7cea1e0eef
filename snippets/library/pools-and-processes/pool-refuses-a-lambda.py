import multiprocessing
import pickle

nameless = lambda value: 1
outcomes = []
with multiprocessing.get_context("fork").Pool(1) as pool:
    for function, argument in ((nameless, 1), (callable, nameless), (callable, 1)):
        try:
            outcomes.append(pool.apply(function, (argument,)))
        except pickle.PicklingError as error:
            outcomes.append("<lambda>" in str(error))

assert outcomes == [True, True, False]
print(outcomes)
