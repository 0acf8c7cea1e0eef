# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

halved = np.ones(1000, dtype=np.float32)
assert (halved.nbytes, halved.astype(np.float64).nbytes) == (4000, 8000)
assert (halved * 2.5).dtype == np.float32
assert (halved * np.float64(2.5)).dtype == np.float64
assert (halved + np.arange(1000)).dtype == np.float64
