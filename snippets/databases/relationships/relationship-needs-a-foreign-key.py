# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import ForeignKey
from sqlalchemy.exc import NoForeignKeysError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

outcomes = []
for keys in ([], [ForeignKey("author.id")]):

    class Base(DeclarativeBase):
        pass

    class Author(Base):
        __tablename__ = "author"
        id: Mapped[int] = mapped_column(primary_key=True)
        books: Mapped[list["Book"]] = relationship()

    class Book(Base):
        __tablename__ = "book"
        id: Mapped[int] = mapped_column(primary_key=True)
        author_id: Mapped[int] = mapped_column(*keys)

    try:
        Base.registry.configure()
        outcomes.append(f"{len(Book.__table__.foreign_keys)} key")
    except NoForeignKeysError as error:
        outcomes.append(type(error).__name__)
    assert Author.__table__.columns.keys() == ["id"]
assert outcomes == ["NoForeignKeysError", "1 key"]
print(outcomes)
