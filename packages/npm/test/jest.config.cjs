module.exports = { testMatch: ['<rootDir>/jest/*.test.cjs'], maxWorkers: 2 };
