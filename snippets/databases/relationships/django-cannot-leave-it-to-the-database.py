# /// script
# dependencies = ["django"]
# ///

from django.db import models

cascades = [name for name in ("CASCADE", "DB_CASCADE") if hasattr(models, name)]
print(cascades)
assert cascades == ["CASCADE"]
