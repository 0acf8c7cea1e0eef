# /// script
# dependencies = ["sqlalchemy"]
# ///
import sqlalchemy as sa

password = "p@ss/word"
made = sa.URL.create("postgresql", "app", password, "db.example", database="shop")
glued = sa.make_url(f"postgresql://app:{password}@db.example/shop")
read_back = sa.make_url(made.render_as_string(hide_password=False))
print(glued.host, read_back.host)
assert (read_back.password, read_back.host, read_back.database) == (password, "db.example", "shop")
assert (glued.password, glued.host) != (password, "db.example")
